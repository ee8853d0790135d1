package kata.benchmark;

/**
 * What one round measured of one server.
 *
 * @param perSecond requests a second
 * @param median half of the requests were answered within so many milliseconds
 * @param p99 99 of 100 requests were answered within so many milliseconds
 * @param serverMicros processor time of the server for one request, in microseconds
 */
record ServerRun(double perSecond, double median, double p99, double serverMicros) {}
