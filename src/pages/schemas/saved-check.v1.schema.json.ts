/** The schema of a saved check, for programs that read what is saved for tomorrow. */
import { savedCheckSchema } from '../../saved/saved-check.ts';
import { toJSONSchema } from '../../zod.ts';

export const GET = () => new Response(JSON.stringify(toJSONSchema(savedCheckSchema(), { io: 'input', reused: 'ref' })));
