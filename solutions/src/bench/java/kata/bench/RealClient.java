package kata.bench;

import java.util.List;
import java.util.Optional;

/** A client of AWS's that has its own retry modes, and its own idea of time. */
interface RealClient {

    /** Such as {@code Boto3}. */
    String name();

    /** Its retry modes, as the variable AWS_RETRY_MODE names them. */
    List<String> modes();

    /** Whether other bursts may be under way beside its own: not if it starts a process for each caller. */
    boolean sharesTheMachine();

    /** Which version is installed; empty if it cannot be run here. */
    Optional<String> version();

    /**
     * Sends the burst in one of its modes and comes back when nothing is under way any more.
     *
     * @param endpoint such as {@code http://127.0.0.1:41234}
     * @return a line for each caller: {@code answered}, {@code gave up}, or what else went wrong
     */
    List<String> burst(String endpoint, String mode);
}
