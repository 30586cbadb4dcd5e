package org.tinkuy.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The walls between modules and packages, as rules over compiled classes.
///
/// The same rules are made for any root package, so that a test can hold them against classes that
/// break them.
final class Walls {
  private static final String[] CORE = {
    "kernel", "catalog", "park", "document", "formula", "figure", "form"
  };
  private static final String[] ENGINES = {
    "assess",
    "compliance",
    "disclosure",
    "exchange",
    "flows",
    "finance",
    "governance",
    "measure",
    "policy",
    "study"
  };
  private static final String SOLVER = "solver";
  private static final String[] SOLVER_NATIVE = {
    "solver.highs",
    "solver.scip",
    "solver.cpsat",
    "solver.ojalgo",
    "solver.serial",
    "solver.library",
    "solver.installed"
  };
  private static final String SPEAKS_SQL = "geopackage";
  private static final String[] CALL_NATIVE = {"solver.highs", "solver.scip", "solver.library"};

  private final String root;

  Walls(String root) {
    this.root = root;
  }

  /// Every wall, by its number in HOUSE.md.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> walls = new LinkedHashMap<>();
    walls.put("W1 modules depend as drawn", modules());
    walls.put("W2 core depends on nothing", coreIsPure());
    walls.put("W2 solver depends on nothing", solverIsPure());
    walls.put("W2 engines add JTS", enginesArePure());
    walls.put("W2 views add JTS and jackson-core", viewsArePure());
    walls.put("W3 engines do not see one another", enginesApart());
    walls.put("W4 packages have no cycles", noCycles());
    walls.put("W5 libraries stay where they belong", libraries());
    walls.put("W6 no field is open", noOpenFields());
    walls.put("W6 no setters", noSetters());
    walls.put("W7 park and catalog hold immutable types", immutableTypes());
    walls.put("W8 SQL stays in geopackage", noSql());
    walls.put("W8 native access stays in solver-native", noNative());
    walls.put("R1 the same input gives the same result", deterministic());
    return walls;
  }

  private ArchRule modules() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(root + "..")
        .withOptionalLayers(true)
        .layer("core")
        .definedBy(in(CORE))
        .layer("testkit")
        .definedBy(in("testkit"))
        .layer("solver")
        .definedBy(solver())
        .layer("solver-native")
        .definedBy(in(SOLVER_NATIVE))
        .layer("engines")
        .definedBy(in(ENGINES))
        .layer("views")
        .definedBy(in("views"))
        .layer("geopackage")
        .definedBy(in(SPEAKS_SQL))
        .layer("formats")
        .definedBy(in("formats"))
        .layer("reports")
        .definedBy(in("reports"))
        .layer("samples")
        .definedBy(in("samples"))
        .layer("app")
        .definedBy(in("app"))
        .whereLayer("testkit")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("solver")
        .mayOnlyBeAccessedByLayers("solver-native", "engines", "app")
        .whereLayer("solver-native")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("engines")
        .mayOnlyBeAccessedByLayers("views", "app")
        .whereLayer("views")
        .mayOnlyBeAccessedByLayers("reports", "app")
        .whereLayer("geopackage")
        .mayOnlyBeAccessedByLayers("formats")
        .whereLayer("formats")
        .mayOnlyBeAccessedByLayers("samples", "app")
        .whereLayer("reports")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("samples")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer();
  }

  private ArchRule coreIsPure() {
    return only(CORE, pureJava(CORE));
  }

  private ArchRule solverIsPure() {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(solver())
        .should()
        .onlyDependOnClassesThat(pureJava().or(resideInAPackage(solver())))
        .allowEmptyShould(true);
  }

  private ArchRule enginesArePure() {
    String[] own = Stream.of(CORE, ENGINES).flatMap(Stream::of).toArray(String[]::new);
    return only(
        ENGINES,
        pureJava(own)
            .or(resideInAPackage(solver()))
            .or(resideInAPackage("org.locationtech.jts..")));
  }

  private ArchRule viewsArePure() {
    String[] own =
        Stream.of(CORE, ENGINES, new String[] {"views"}).flatMap(Stream::of).toArray(String[]::new);
    return only(
        new String[] {"views"},
        pureJava(own).or(resideInAnyPackage("org.locationtech.jts..", "tools.jackson.core..")));
  }

  private ArchRule only(String[] packages, DescribedPredicate<JavaClass> allowed) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAnyPackage(in(packages))
        .should()
        .onlyDependOnClassesThat(allowed)
        .allowEmptyShould(true);
  }

  /// The JDK less what reaches outside, the annotations, and the given packages of ours.
  private DescribedPredicate<JavaClass> pureJava(String... own) {
    return resideInAPackage("java..")
        .and(not(resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..")))
        .and(not(resideInAPackage("java.util.logging..")))
        .or(resideInAnyPackage("org.jspecify..", "com.google.errorprone.annotations.."))
        .or(resideInAnyPackage(in(own)));
  }

  private ArchRule enginesApart() {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAnyPackage(in(ENGINES))
        .and()
        .resideOutsideOfPackage(root + ".study..")
        .should(seeNoOtherEngine())
        .allowEmptyShould(true);
  }

  private ArchCondition<JavaClass> seeNoOtherEngine() {
    return new ArchCondition<>("see no other engine") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (String engine : ENGINES) {
          DescribedPredicate<JavaClass> inside = resideInAnyPackage(in(engine));
          if (!inside.test(type)) {
            type.getDirectDependenciesFromSelf().stream()
                .filter(use -> inside.test(use.getTargetClass()))
                .forEach(
                    use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
          }
        }
      }
    };
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  private ArchRule libraries() {
    return noClasses()
        .should(useOnlyIn("de.siegmar..", "formats"))
        .orShould(useOnlyIn("org.snakeyaml..", "formats"))
        .orShould(useOnlyIn("org.locationtech.proj4j..", "formats"))
        .orShould(useOnlyIn("tools.jackson.databind..", "formats"))
        .orShould(useOnlyIn("com.openhtmltopdf..", "reports"))
        .orShould(useOnlyIn("org.apache.pdfbox..", "reports"))
        .orShould(useOnlyIn("org.dhatim..", "reports", "formats"))
        .orShould(useOnlyIn("picocli..", "app"))
        .orShould(useOnlyIn("com.google.ortools..", "solver.cpsat"))
        .orShould(useOnlyIn("com.google.protobuf..", "solver.cpsat"))
        .orShould(useOnlyIn("org.ojalgo..", "solver.ojalgo"))
        .allowEmptyShould(true);
  }

  /// Holds for a class outside the given packages that uses the library.
  private ArchCondition<JavaClass> useOnlyIn(String library, String... packages) {
    DescribedPredicate<JavaClass> here = resideInAnyPackage(in(packages));
    DescribedPredicate<JavaClass> there = resideInAPackage(library);
    return new ArchCondition<>("use " + library + " outside " + String.join(", ", packages)) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!here.test(type)) {
          type.getDirectDependenciesFromSelf().stream()
              .filter(use -> there.test(use.getTargetClass()))
              .forEach(
                  use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
        }
      }
    };
  }

  private ArchRule noOpenFields() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .arePublic()
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  private ArchRule noSetters() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .haveNameMatching("set[A-Z].*")
        .and(not(demandedFromOutside()))
        .should()
        .bePrivate()
        .allowEmptyShould(true);
  }

  /// A method that an interface of a library makes us write; whoever calls it is that library.
  private DescribedPredicate<JavaMethod> demandedFromOutside() {
    return DescribedPredicate.describe(
        "demanded by an interface from outside",
        method ->
            method.getOwner().getAllRawInterfaces().stream()
                .filter(type -> !type.getName().startsWith(root + "."))
                .anyMatch(
                    type ->
                        type.tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                    .map(JavaClass::getName)
                                    .toArray(String[]::new))
                            .isPresent()));
  }

  private ArchRule immutableTypes() {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAnyPackage(in("park", "catalog"))
        .should(beImmutable())
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> beImmutable() {
    return new ArchCondition<>("be an interface, enum, record or final class of final fields") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.isInterface()
                || type.isEnum()
                || type.isAnonymousClass()
                || type.getModifiers().contains(JavaModifier.FINAL);
        boolean still =
            type.getSimpleName().equals("Builder")
                || type.getFields().stream()
                    .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
        if (!closed || !still) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + (closed ? " has a field that changes" : " is not final")));
        }
      }
    };
  }

  private ArchRule noSql() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(in(SPEAKS_SQL))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .allowEmptyShould(true);
  }

  private ArchRule noNative() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(in(CALL_NATIVE))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.foreign..")
        .allowEmptyShould(true);
  }

  private ArchRule deterministic() {
    String[] pure =
        Stream.of(CORE, ENGINES, new String[] {"views"}).flatMap(Stream::of).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAnyPackage(
            Stream.concat(Stream.of(in(pure)), Stream.of(solver())).toArray(String[]::new))
        .should()
        .callMethodWhere(readsTheMachine())
        .orShould()
        .callConstructor(java.util.Random.class)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
    Set<String> names =
        Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "now", "random");
    Set<String> defaults = Set.of("getDefault", "systemDefault", "systemDefaultZone", "systemUTC");
    return DescribedPredicate.describe(
        "reads a clock, a default or chance",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          return (names.contains(target.getName()) && owner.matches("java\\.(lang|time)\\..*"))
              || (defaults.contains(target.getName()) && owner.startsWith("java."))
              || owner.equals("java.util.concurrent.ThreadLocalRandom");
        });
  }

  /// The ports alone, without the solvers that stand in packages below.
  private String solver() {
    return root + "." + SOLVER;
  }

  private String[] in(String... packages) {
    return Stream.of(packages).map(each -> root + "." + each + "..").toArray(String[]::new);
  }
}
