import { nameFor } from '../../../log/database-name.ts';
import type { ToolId } from '../registry.ts';

/** Where the case on the screen is kept in this window until it is saved. */
export const casePlace = (tool: ToolId): string => nameFor(`case-${tool}`);

/** Where the texts are kept in this window that no field could read. */
export const typedPlace = (tool: ToolId): string => nameFor(`typed-${tool}`);
