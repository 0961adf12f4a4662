// A host with zod, which it configured for the whole page.
import * as z from 'zod';

z.config({customError: () => 'HOST SAYS NO', jitless: true});
window.hostZod = () => z.string().safeParse(1).error.issues[0].message;
