package kata.fake.server;

/**
 * What the head of a request says about the connection and the body.
 *
 * @param contentLength the number of bytes that Content-Length declares, -1 if there is none
 * @param chunked whether the body comes in chunks
 * @param expectsContinue whether the client waits for 100 Continue before it sends the body
 * @param persistence whether the connection goes on after the reply
 */
record RequestHead(long contentLength, boolean chunked, boolean expectsContinue, Persistence persistence) {}
