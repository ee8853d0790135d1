package kata.coach.report;

import static java.util.Map.entry;

import java.util.Map;
import kata.coach.engine.CompileError;

/** A word of help on the mistakes that javac finds most often, by javac's own key for each. */
final class CompileHelp {

    private static final String KEY = "compiler.err.";

    private static final Map<String, String> BY_KEY = Map.ofEntries(
            entry(
                    CompileError.BROKEN_DOWN,
                    "What was written last is the likeliest cause: an expression of thousands of parts can do that."),
            entry("missing.ret.stmt", "One way through the method ends without a return. Does each if have its else?"),
            entry(
                    "unreported.exception.need.to.catch.or.throw",
                    "This call may throw a checked exception: catch it and throw an unchecked one with it as the cause, "
                            + "or declare it with throws, if the contract's method does."),
            entry("unclosed.str.lit", "A text that begins with a quotation mark ends with one, on the same line."),
            entry("premature.eof", "The file ends too early: a closing brace } is missing somewhere above."),
            entry("class.public.should.be.in.file", "A public class stands in a file of its own name."),
            entry(
                    "var.might.not.have.been.initialized",
                    "On one way to here the variable has no value yet: give it one where it is declared, or in each "
                            + "branch."),
            entry("unreachable.stmt", "Nothing gets here: a return, a throw or an endless loop stands before it."),
            entry("invalid.meth.decl.ret.type.req", "A method names the type that it returns, or void."),
            entry(
                    "non-static.cant.be.ref",
                    "A static method has no object: make the method an instance method, or ask an object for it."),
            entry("illegal.start.of.expr", "Before this, a bracket, a brace or a semicolon is missing or too many."),
            entry(
                    "illegal.start.of.type",
                    "This stands outside any method: is there a closing brace } too many above?"),
            entry("does.not.override.abstract", "The class promises a method that it does not have: write it."),
            entry(
                    "already.defined",
                    "The name is taken here already: choose another, or leave out the type to assign."),
            entry(
                    "cant.ref.non.effectively.final.var",
                    "A lambda reads only variables that never change: copy the value into a new one first."),
            entry(
                    "doesnt.exist",
                    "Your code may use the JDK, OkHttp and Jackson (tools.jackson). Is the package spelt as theirs?"));

    private CompileHelp() {}

    /** The help, empty if there is none for this kind of error. */
    static String of(CompileError error) {
        String key = error.code().startsWith(KEY) ? error.code().substring(KEY.length()) : error.code();
        if (key.startsWith("cant.resolve")) {
            return symbol(error.suggestion());
        }
        if (key.startsWith("expected")) {
            return expected(error.message());
        }
        if (key.startsWith("prob.found.req")) {
            return types(error.message());
        }
        if (key.startsWith("cant.apply.symbol")) {
            return "The number or the types of the arguments do not fit: compare them with what is required.";
        }
        return BY_KEY.getOrDefault(key, "");
    }

    private static String symbol(String suggestion) {
        if (suggestion.isEmpty()) {
            return "Nothing of that name is known here: is it spelt right, declared, and in scope?";
        }
        return suggestion.contains(".")
                ? "It needs an import: import " + suggestion + ";"
                : "Did you mean " + suggestion + "?";
    }

    private static String expected(String message) {
        if (message.startsWith("';'")) {
            return "A statement ends with a semicolon. One is missing where the caret points, or a bracket before it.";
        }
        if (message.startsWith("')'") || message.contains("or ')'")) {
            return "A round bracket that was opened is not closed here.";
        }
        return message.startsWith("class, interface")
                ? "The class has ended already: there is a closing brace } too many above."
                : "";
    }

    private static String types(String message) {
        if (message.contains("possible lossy conversion")) {
            return "The value may not fit into the narrower type: widen the type, or convert with a cast if you are sure.";
        }
        if (message.contains("unexpected return value")) {
            return "A void method returns nothing: change its type, or leave the value out.";
        }
        return message.contains("cannot be converted to")
                ? "What stands here has the first type, and what is wanted is the second: convert it."
                : "";
    }
}
