package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may use whom in the core: an allow-list, so that a new arrow is a decision and not an accident.
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hearsay");

    private static final String[] VALUES = {"java.lang..", "java.util..", "java.time..", "org.jspecify.annotations"};

    /// Pure functions of the JDK that stages use besides: normal forms of text, hashes.
    private static final String[] FUNCTIONS = {"java.text", "java.security", "java.nio.charset"};

    /// Stages take a value and return a new one; only the pipeline knows their order.
    static Stream<String> stages() {
        return Stream.of(
                "screening",
                "extraction",
                "attribution",
                "resolution.dates",
                "resolution.toponyms",
                "resolution.actors",
                "linking",
                "assessment");
    }

    @Test
    void theModelUsesOnlyValuesOfTheLanguage() {
        mayUse("model");
    }

    /// A sentence keeps its words as tables compare them, without diacritics, for which the JDK has normal forms.
    @Test
    void theTextUsesOnlyTheModelAndNormalFormsOfText() {
        onlyUses("text", Stream.concat(allowed("text", "model"), Stream.of("java.text")));
    }

    @Test
    void theLexiconUsesTextAndModelAndReadsItsOwnResources() {
        String[] allowed = Stream.concat(
                        allowed("lexicon", "text", "model"), Stream.of("java.text", "java.io", "java.nio.charset"))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.hearsay.lexicon..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(arrays()))
                .check(CORE);
    }

    @Test
    void onlyTheLexiconsOwnReaderOpensStreams() {
        noClasses()
                .that(not(belongToAnyOf(Lexicon.class)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io").and(not(belongToAnyOf(java.io.Serializable.class))))
                .check(CORE);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageUsesTextLexiconAndModelAndNoOtherStage(String stage) {
        onlyUses(stage, Stream.concat(allowed(stage, "text", "lexicon", "model"), Stream.of(FUNCTIONS)));
    }

    /// The pipeline, and what tries the lexicon with it, stand above the stages.
    @Test
    void nothingInTheCoreUsesTheExamples() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hearsay.examples..")
                .check(CORE);
    }

    @Test
    void packagesDoNotUseEachOtherInCircles() {
        slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theCoreNeitherOpensFilesNorConnectionsNorPrints() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..", "java.net..", "java.sql..", "javax..", "edu.stanford..", "org.slf4j..")
                .check(CORE);
        noClasses().should().accessField(System.class, "out").check(CORE);
        noClasses().should().accessField(System.class, "err").check(CORE);
    }

    @Test
    void everyPackageHasItsPage() {
        Set<String> packages = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> pages = CORE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(pages).containsAll(packages);
    }

    private static void mayUse(String name, String... others) {
        onlyUses(name, allowed(name, others));
    }

    private static void onlyUses(String name, Stream<String> packages) {
        classes()
                .that()
                .resideInAPackage("org.hearsay." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(packages.toArray(String[]::new)).or(arrays()))
                .allowEmptyShould(true)
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return DescribedPredicate.describe(
                "arrays of these and primitive types",
                type -> type.getBaseComponentType().isPrimitive() || type.isArray());
    }

    private static Stream<String> allowed(String own, String... others) {
        Stream<String> ours =
                Stream.concat(Stream.of(own), Stream.of(others)).map(name -> "org.hearsay." + name + "..");
        return Stream.concat(Stream.of(VALUES), ours);
    }
}
