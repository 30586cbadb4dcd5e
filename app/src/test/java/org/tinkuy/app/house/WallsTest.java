package org.tinkuy.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the walls against the program, and against the classes below `broken` that break each.
class WallsTest {
  private static final String ROOT = "org.tinkuy";
  private static final String BROKEN = "org.tinkuy.app.house.broken";

  private static JavaClasses program = new ClassFileImporter().importClasses();
  private static JavaClasses broken = new ClassFileImporter().importClasses();

  @BeforeAll
  static void readsTheClasses() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    broken = new ClassFileImporter().importPackages(BROKEN);
  }

  static Set<String> walls() {
    return new Walls(ROOT).all().keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walls")
  void theProgramKeepsTheWall(String wall) {
    wall(ROOT, wall).check(program);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walls")
  void theWallFindsWhatBreaksIt(String wall) {
    assertThat(wall(BROKEN, wall).evaluate(broken).hasViolation()).as(wall).isTrue();
  }

  @Test
  void everyModuleIsSeen() {
    assertThat(program.stream().map(type -> type.getPackageName().substring(ROOT.length())))
        .contains(".kernel", ".assess", ".views", ".formats.csv", ".reports", ".samples", ".app")
        .contains(".solver", ".solver.highs", ".solver.ojalgo");
  }

  private static ArchRule wall(String root, String name) {
    Map<String, ArchRule> walls = new Walls(root).all();
    return walls.getOrDefault(name, walls.values().iterator().next());
  }
}
