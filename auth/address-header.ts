/** Delivery writes the client's address here (live/client-address.ts), whatever a request says itself. */
export const addressHeader = 'x-mihbara-address';
