/** The schema of the report, for programs that read what `--json` prints. */
import { printed } from '../../report/report.ts';
import { toJSONSchema } from '../../zod.ts';

export const GET = () => new Response(JSON.stringify(toJSONSchema(printed, { io: 'input', reused: 'ref' })));
