package io.github.lockscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From reading code to editing it, each package knows only those before it. */
final class PackagesTest {
  private static final String ROOT = "io.github.lockscope";
  private static final String DECIDE = ROOT + ".decide";

  private static final List<String> IN_ORDER =
      List.of(
          ROOT + ".tree",
          ROOT + ".build",
          ROOT + ".layout",
          ROOT + ".site",
          ROOT + ".callers",
          ROOT + ".region",
          ROOT + ".scope",
          DECIDE,
          ROOT + ".edit",
          ROOT);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<Arguments> packages() {
    return IntStream.range(0, IN_ORDER.size() - 1)
        .mapToObj(i -> Arguments.of(IN_ORDER.get(i), IN_ORDER.subList(i + 1, IN_ORDER.size())));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsNoneOfThoseBehindIt(String one, List<String> behind) {
    noClasses()
        .that()
        .resideInAPackage(one)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(behind.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void editsKnowNothingOfHowIsDecided() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".edit")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(DECIDE)
        .check(CLASSES);
  }

  @Test
  void onlyDecidingAsksTheFlow() {
    noClasses()
        .that()
        .resideInAnyPackage(
            IN_ORDER.stream().filter(one -> !one.equals(DECIDE)).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".flow")
        .check(CLASSES);
  }
}
