package kata.proof;

import kata.coach.engine.Engine;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the same {@link Engine} and the same {@link Outcomes} to every test of the run that asks for them: an engine that is
 * new has to read all libraries first. JUnit closes it when the run ends.
 */
final class OutcomesExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(OutcomesExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Outcomes.class || type == Engine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(OURS);
        Engine engine = store.computeIfAbsent(Engine.class, unknown -> KataProject.engine(), Engine.class);
        return parameter.getParameter().getType() == Engine.class
                ? engine
                : store.computeIfAbsent(Outcomes.class, unknown -> new Outcomes(engine), Outcomes.class);
    }
}
