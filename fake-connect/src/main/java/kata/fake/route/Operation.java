package kata.fake.route;

import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.store.Store;

/** One operation of the API: where it is found, and what it answers. */
public interface Operation {

    /** The name, such as {@code ListUsers}. */
    String name();

    /** The method, upper case, such as {@code GET}. */
    String method();

    /** The template of the path, such as {@code /users-summary/{InstanceId}}. */
    UriTemplate uri();

    /**
     * Does what the request asks for.
     *
     * @param match the request and the labels of its path
     * @param store what to read and to change
     * @throws ApiException 400, 404, 409 and so on if it cannot be done; then the store has not changed
     */
    ApiReply answer(Match match, Store store);
}
