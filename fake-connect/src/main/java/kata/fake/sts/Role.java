package kata.fake.sts;

import java.util.function.Predicate;
import kata.fake.auth.Caller;

/**
 * A role.
 *
 * @param name the name, such as {@code Reporting}
 * @param arn the ARN, such as {@code arn:aws:iam::123456789012:role/Reporting}
 * @param trust who may assume it: what a trust policy says in IAM
 */
public record Role(String name, String arn, Predicate<Caller> trust) {

    /** The unique ID, {@code AROA} and 17 more characters: the same for the same ARN. */
    public String id() {
        return UniqueIds.of("AROA", arn);
    }
}
