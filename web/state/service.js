/** The service that the whole viewer talks with. */
import { Client } from '../api/client.js';

export const client = new Client((path, init) => fetch(path, init));
