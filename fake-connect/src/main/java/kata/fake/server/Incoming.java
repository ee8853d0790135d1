package kata.fake.server;

import kata.fake.http.ApiRequest;

/**
 * A whole request that waits for its reply.
 *
 * @param request the request
 * @param persistence whether the connection goes on after the reply
 */
record Incoming(ApiRequest request, Persistence persistence) {}
