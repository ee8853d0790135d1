package kata.cli.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kata.cli.TinyCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A step that a person names")
class PlacesTest {

    private Places places = new Places(new Course(Path.of(""), List.of()), Optional.empty());

    @BeforeEach
    void makeCourse(@TempDir Path root) {
        Course course = TinyCourse.in(root).course();
        places = new Places(course, course.step("http/ResourceUri"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"auth 2", "auth2", "kata-auth 2", "AUTH 2", " auth  2 "})
    @DisplayName("is found by its kata and its number, however they are typed")
    void byKataAndNumber(String typed) {
        assertThat(places.find(List.of(typed)).step()).map(Step::id).hasValue("auth/SigningKey");
    }

    @Test
    @DisplayName("is found by its number alone, in the kata where they are")
    void byNumber() {
        assertThat(places.find(List.of("1")).step()).map(Step::id).hasValue("http/Endpoint");
    }

    @Test
    @DisplayName("is the first of a kata that is named alone")
    void firstOfKata() {
        assertThat(places.find(List.of("auth")).step()).map(Step::id).hasValue("auth/Credentials");
    }

    @Test
    @DisplayName("is the one where they are, if they say nothing")
    void whereTheyAre() {
        assertThat(places.find(List.of()).step()).map(Step::id).hasValue("http/ResourceUri");
    }

    @Test
    @DisplayName("is not found in a kata that there is not, which the answer says with an example")
    void unknownKata() {
        assertThat(places.find(List.of("oauth", "4")).problem())
                .isEqualTo(
                        "There is no kata 'oauth'. The katas are http, auth, with steps 1 to 2: auth 4, for instance.");
    }

    @Test
    @DisplayName("is not found beyond the last")
    void unknownNumber() {
        assertThat(places.find(List.of("auth", "10")).problem())
                .startsWith("There is no step 10 in kata-auth. The katas are");
    }
}
