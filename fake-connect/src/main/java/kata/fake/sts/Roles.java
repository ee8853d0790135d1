package kata.fake.sts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kata.fake.auth.Caller;

/** The roles of an account. Thread-safe. */
public final class Roles {

    private static final String NAME = "[\\w+=,.@-]{1,64}";

    private final Map<String, Role> roles = new ConcurrentHashMap<>();
    private final String account;

    /** @param account the twelve digits of the account that they belong to */
    public Roles(String account) {
        this.account = account;
    }

    /** Adds a role that every caller of the account may assume. A role with the same name gives way to it. */
    public Role add(String name) {
        return add(name, caller -> caller.account().equals(account));
    }

    /**
     * Adds a role. A role with the same name gives way to it.
     *
     * @param name 1 to 64 of the characters {@code A-Z a-z 0-9 _ + = , . @ -} (IAM API reference, CreateRole)
     * @param trust who may assume it
     * @throws IllegalArgumentException if the name has other characters, or too many
     */
    public Role add(String name, Predicate<Caller> trust) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("The role's name is '" + name + "'. It must have 1 to 64 letters, digits"
                    + " and characters of _+=,.@- only.");
        }
        Role role = new Role(name, "arn:aws:iam::" + account + ":role/" + name, trust);
        roles.put(name, role);
        return role;
    }

    /** Removes a role; sessions that began go on. Does nothing if there is none of that name. */
    public void remove(String name) {
        roles.remove(name);
    }

    /** The role of that name. */
    public Optional<Role> find(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    Optional<Role> findByArn(String arn) {
        return roles.values().stream().filter(role -> role.arn().equals(arn)).findFirst();
    }
}
