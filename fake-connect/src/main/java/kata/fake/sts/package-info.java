/**
 * Where temporary credentials come from: a small AWS Security Token Service, and the endpoint that a container or a
 * Lambda function asks for those of its role. Start at {@link kata.fake.sts.Sts}.
 */
@NullMarked
package kata.fake.sts;

import org.jspecify.annotations.NullMarked;
