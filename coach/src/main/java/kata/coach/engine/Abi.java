package kata.coach.engine;

import java.io.StringWriter;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What other sources can see of a class, as text: as long as it stays the same, they need not be compiled again. Bodies are
 * left out, and so is what is private; constants are not, for others compile them in.
 */
final class Abi {

    private static final Set<String> PLAIN_PARENTS = Set.of("java.lang.Object", "java.lang.Record", "none");

    private final Elements elements;
    private final StringWriter text = new StringWriter();

    private Abi(Elements elements) {
        this.elements = elements;
    }

    static String of(TypeElement type, Elements elements) {
        Abi abi = new Abi(elements);
        abi.add(type);
        return abi.text.toString();
    }

    private void add(TypeElement type) {
        text.append(type.getKind() + " " + type.getModifiers() + type.getAnnotationMirrors() + type.asType()
                + type.getSuperclass() + type.getInterfaces() + type.getPermittedSubclasses());
        type.getTypeParameters().forEach(parameter -> text.append(parameter + " " + parameter.getBounds()));
        text.append(" {\n");
        type.getEnclosedElements().stream()
                .filter(member -> isSeen(member, type))
                .filter(member -> !(member instanceof TypeElement))
                .forEach(member -> elements.printElements(text, member));
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(member -> isSeen(member, type))
                .forEach(this::add);
        text.append("}\n");
    }

    /** What is private cannot be used from elsewhere. It can hide what is inherited, though, so a parent makes it count. */
    private static boolean isSeen(Element member, TypeElement type) {
        return !member.getModifiers().contains(Modifier.PRIVATE)
                || !PLAIN_PARENTS.contains(type.getSuperclass().toString());
    }
}
