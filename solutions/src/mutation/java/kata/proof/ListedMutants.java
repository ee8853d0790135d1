package kata.proof;

import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code solutions/mutants.yaml}: the mutants that need a word.
 *
 * @param equivalent nothing can tell them from the solution
 * @param endless they would go on for ever, so PIT stopped them
 */
record ListedMutants(List<Entry> equivalent, List<Entry> endless) {

    /** One of them; {@code why} says in a sentence why it is what its list says. */
    record Entry(String in, String mutator, String line, String why) {

        Mutant.Place place() {
            return new Mutant.Place(in, mutator, line);
        }
    }

    static ListedMutants read() {
        String text = KataProject.text(KataProject.ROOT.resolve("solutions/mutants.yaml"));
        return new YAMLMapper().readValue(text, ListedMutants.class);
    }

    static List<Mutant.Place> places(List<Entry> entries, KataModule kata) {
        return entries.stream()
                .map(Entry::place)
                .filter(place -> place.in().startsWith("kata." + kata.subject() + "."))
                .toList();
    }
}
