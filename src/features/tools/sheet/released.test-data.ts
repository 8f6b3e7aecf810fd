/** Ids that stand in cases people may have saved. Only ever add to them. */
export const released = {
  clauses: `
    it vehicles textiles furniture food cleaning construction health concession other notice specification
    selection award contract c-subject c-announce c-equivalent c-energy c-durable c-substances c-timber c-food
    c-hours c-carbon c-reusable c-exclusion c-declare c-system c-light-entry c-debarred c-evidence c-too-low
    c-labour c-wages c-safety c-fees c-respect c-subcontractors c-sites c-maker c-diligence c-diligence-light
    c-access c-grievance c-take-back c-records-use c-maintenance c-staff-transfer c-concession c-spot-check
    c-breach c-stop c-buyer c-pay-chain p-declaration p-file p-sites p-test p-label p-epd p-custody p-delivery
    p-readings p-payroll p-system p-buyer-audit p-audit p-workers k-start k-winner k-safety k-sites k-payroll
    k-visit-high k-visit-medium k-grievance k-spot k-pay k-use k-diligence k-diligence-light k-review k-next
    k-take-back k-end l-notice l-plan l-money l-suspend l-end l-record`,
  questions: `
    it vehicles textiles furniture food cleaning construction health concession policy plan tender award
    delivery results value integrity environment labour smes gender trade data q-whole-life-law q-base-first
    q-target-baseline q-labour-clause-law q-set-aside-design q-gender-law q-trade-checked q-report-law q-heard
    q-commitment-holds q-need-first q-running-costs q-splitting q-risk-environment q-risk-labour q-lots
    q-users-women q-market-open q-baseline q-staff-trained q-share-quality q-single-bids q-criteria-linked
    q-dropped q-clauses-used q-entry-cost q-outreach-women q-origin-hidden q-open-tenders q-low-bids
    q-criteria-late q-scored q-wage-floor q-sme-share q-awards-women q-preference-cost q-award-reasons
    q-payment-days q-variations q-subcontractors q-consumption q-site-checks q-breach q-grievance
    q-clause-trade q-contract-data q-savings-real q-audit-followed q-results-footprint q-side-effect
    q-workers-better q-smes-return q-gender-result q-trade-result q-indicator q-own-house q-visit-workers
    q-visit-thing q-visit-store q-it-longer q-it-factories q-vehicles-need q-vehicles-running q-textiles-life
    q-textiles-factories q-timber-origin q-furniture-life q-food-farms q-food-open q-food-children
    q-cleaning-floor q-cleaning-women q-roads-maintenance q-site-deaths q-construction-carbon q-health-waivers
    q-health-gloves q-concession-clauses q-concession-cost`,
};
