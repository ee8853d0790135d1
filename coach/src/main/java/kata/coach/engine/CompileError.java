package kata.coach.engine;

/**
 * One thing that javac refused.
 *
 * @param path the file's path below its source root
 * @param line the line, from 1, or 0 if javac names none
 * @param column the column, from 1, or 0 if javac names none
 * @param message javac's own words
 */
public record CompileError(String path, long line, long column, String message) {}
