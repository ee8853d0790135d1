package kata.fake.connect;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kata.fake.contact.AgentStatusType;
import kata.fake.contact.Contact;
import org.jspecify.annotations.Nullable;

/**
 * The real-time metrics that GetCurrentMetricData knows (API model, CurrentMetricName), as far as this fake has them:
 * nobody picks up, so no agent is on a contact, and no callback is scheduled.
 */
enum CurrentMetric {
    AGENTS_ONLINE {
        @Override
        Double of(Floor floor) {
            return agents(floor, AgentStatusType.ROUTABLE) + agents(floor, AgentStatusType.CUSTOM);
        }
    },
    AGENTS_AVAILABLE {
        @Override
        Double of(Floor floor) {
            return agents(floor, AgentStatusType.ROUTABLE);
        }
    },
    AGENTS_NON_PRODUCTIVE {
        @Override
        Double of(Floor floor) {
            return agents(floor, AgentStatusType.CUSTOM);
        }
    },
    AGENTS_STAFFED {
        @Override
        Double of(Floor floor) {
            return agents(floor, AgentStatusType.ROUTABLE);
        }
    },
    AGENTS_ON_CALL,
    AGENTS_ON_CONTACT,
    AGENTS_AFTER_CONTACT_WORK,
    AGENTS_ERROR,
    CONTACTS_IN_QUEUE {
        @Override
        Double of(Floor floor) {
            return (double) floor.contacts().size();
        }
    },
    CONTACTS_SCHEDULED,
    /** In seconds with groupings, in milliseconds without, and called SECONDS both times (API reference). */
    OLDEST_CONTACT_AGE {
        @Override
        Double of(Floor floor) {
            Duration age = floor.contacts().stream()
                    .map(contact -> Duration.between(contact.call().at(), floor.now()))
                    .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
            return (double) (floor.dimensions().isEmpty() ? age.toMillis() : age.toSeconds());
        }
    },
    /** Never known here, as nobody picks up. */
    ESTIMATED_WAIT_TIME {
        @Override
        @Nullable
        Double of(Floor floor) {
            return null;
        }
    },
    SLOTS_ACTIVE,
    /** One for each agent who is available: a call is all that one can take at a time. */
    SLOTS_AVAILABLE {
        @Override
        Double of(Floor floor) {
            return agents(floor, AgentStatusType.ROUTABLE);
        }
    };

    /** The names of all. */
    static final List<String> NAMES =
            Arrays.stream(values()).map(CurrentMetric::name).toList();

    /**
     * Who and what one row counts.
     *
     * @param dimensions what the row stands for; empty if there are no groupings
     * @param agents the status of each agent
     * @param contacts the contacts that wait
     * @param now when
     */
    record Floor(Map<String, Object> dimensions, List<AgentStatusType> agents, List<Contact> contacts, Instant now) {}

    /** The metric's value; null if it cannot be told. */
    @Nullable
    Double of(Floor floor) {
        return 0.0;
    }

    /** The unit, such as {@code COUNT}. */
    String unit() {
        return this == OLDEST_CONTACT_AGE || this == ESTIMATED_WAIT_TIME ? "SECONDS" : "COUNT";
    }

    /** Whether it counts contacts, rather than agents. */
    boolean countsContacts() {
        return this == CONTACTS_IN_QUEUE || this == CONTACTS_SCHEDULED || this == OLDEST_CONTACT_AGE;
    }

    private static double agents(Floor floor, AgentStatusType status) {
        return floor.agents().stream().filter(status::equals).count();
    }
}
