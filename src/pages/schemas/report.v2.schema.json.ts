/** The schema of the report, for programs that read what `--json` prints. */
import { printed } from '../../report/report.ts';
import { toJSONSchema } from '../../zod.ts';

export const GET = () => Response.json(toJSONSchema(printed, { io: 'input', reused: 'ref' }));
