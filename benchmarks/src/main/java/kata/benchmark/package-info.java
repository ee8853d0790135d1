/**
 * How fast the fake is, measured beside two servers that check nothing, and its verification beside AWS's own signer.
 * Start at {@link kata.benchmark.Main}; what is measured stands in {@link kata.benchmark.DescribeUserBenchmark} and
 * {@link kata.benchmark.SignatureBenchmark}.
 */
@NullMarked
package kata.benchmark;

import org.jspecify.annotations.NullMarked;
