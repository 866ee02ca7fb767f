package io.github.lockscope.flow;

import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import spoon.compiler.Environment;
import spoon.compiler.builder.AdvancedOptions;
import spoon.compiler.builder.ClasspathOptions;
import spoon.compiler.builder.ComplianceOptions;
import spoon.compiler.builder.JDTBuilderImpl;
import spoon.compiler.builder.SourceOptions;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.factory.Factory;
import spoon.reflect.factory.FactoryImpl;
import spoon.support.DefaultCoreFactory;
import spoon.support.StandardEnvironment;
import spoon.support.compiler.VirtualFile;
import spoon.support.compiler.jdt.JDTBasedSpoonCompiler;
import spoon.support.compiler.jdt.JDTTreeBuilder;

/**
 * Builds Spoon's model of one file for its flow alone. What Spoon does beyond that takes as long
 * again: it loads each type that is imported, to be able to print it, and resolves what the
 * documentation comments refer to.
 */
final class ModelBuilder extends JDTBasedSpoonCompiler {
  /** The newest source level that Spoon's parser reads. */
  private static final int NEWEST_LEVEL = 25;

  /**
   * Without this, the parser would take the class path of the running program for that of the file,
   * and read all of its jars for each file.
   */
  private static final String NO_CLASS_PATH = "";

  /**
   * What the parser takes the file to be called. Told of the file itself, Spoon would write its
   * text to the disk, though nothing reads it there.
   */
  private static final String NAME = "Source.java";

  /**
   * Prepares to build.
   *
   * @param text the text of the file
   */
  ModelBuilder(String text) {
    super(new FactoryImpl(new DefaultCoreFactory(), environment()));
    addInputSource(new VirtualFile(text, NAME));
  }

  private static Environment environment() {
    Environment environment = new StandardEnvironment();
    environment.setNoClasspath(true);
    environment.setCommentEnabled(false);
    environment.setIgnoreDuplicateDeclarations(true);
    environment.setComplianceLevel(Math.min(Runtime.version().feature(), NEWEST_LEVEL));
    environment.setLevel("OFF");
    return environment;
  }

  /** Builds the model. */
  CtElement model() {
    int level = getEnvironment().getComplianceLevel();
    build(
        new JDTBuilderImpl()
            .classpathOptions(new ClasspathOptions<>().classpath(NO_CLASS_PATH))
            .complianceOptions(new ComplianceOptions<>().compliance(level))
            .advancedOptions(new AdvancedOptions<>().preserveUnusedVars().continueExecution())
            .sources(new SourceOptions<>().sources(NAME)));
    return getFactory().getModel().getUnnamedModule();
  }

  /** Whether all of the text is in the model: the parser leaves out what it does not understand. */
  boolean isWhole() {
    return getProblems().stream()
        // It also warns of words that are needed no more: `strictfp`.
        .filter(CategorizedProblem::isError)
        .noneMatch(problem -> problem.getCategoryID() == CategorizedProblem.CAT_SYNTAX);
  }

  @Override
  protected void buildModel(CompilationUnitDeclaration[] units, Factory factory) {
    JDTTreeBuilder builder = new JDTTreeBuilder(factory);
    for (CompilationUnitDeclaration unit : units) {
      traverseUnitDeclaration(builder, unit);
    }
  }
}
