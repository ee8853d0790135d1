package kata.fake.auth;

import kata.fake.http.ApiException;

/** A request that proves nothing: what AWS would say, and what the fake can say beside it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiException error;
    private final String diagnosis;

    Refusal(ApiException error, String diagnosis) {
        super(error.getMessage(), error);
        this.error = error;
        this.diagnosis = diagnosis;
    }

    ApiException error() {
        return error;
    }

    String diagnosis() {
        return diagnosis;
    }
}
