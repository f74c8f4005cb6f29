package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may use whom where Hearsay touches the world: an allow-list, as in the core.
class ArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "org.hearsay.cli",
                    "org.hearsay.evaluation",
                    "org.hearsay.export",
                    "org.hearsay.gazetteer",
                    "org.hearsay.ingest",
                    "org.hearsay.ledger",
                    "org.hearsay.store",
                    "org.hearsay.web");

    private static final String[] DATABASE = {
        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite.."
    };

    /// What every package may use of the JDK: values, files, streams. No network, no threads of its own.
    private static final String[] JDK = {
        "java.lang..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "java.time..",
        "java.io",
        "java.nio..",
        "org.jspecify.annotations"
    };

    /// Many may read one ledger at once: who reads waits for a connection that is free.
    @Test
    void theStoreUsesModelLinkingAssessmentAndTheDatabase() {
        onlyUses(
                "store",
                Stream.concat(
                        ours("model", "linking", "assessment"),
                        Stream.concat(Stream.of(DATABASE), Stream.of("java.util.concurrent"))));
    }

    /// A report's id is a hash, and normal forms of text tell an outlet's name from its address. What a page tells
    /// programs
    /// of its publication is HTML with JSON inside.
    @Test
    void ingestUsesModelLexiconAndReadersOfPages() {
        onlyUses(
                "ingest",
                Stream.concat(
                        ours("model", "lexicon"),
                        Stream.of("java.text", "java.security", "org.jsoup..", "com.fasterxml.jackson..")));
    }

    /// Best, low and high estimates are computed from the claims, so an export asks the assessment for them.
    @Test
    void anExportUsesModelStoreAssessmentAndWritersOfFormats() {
        onlyUses(
                "export",
                Stream.concat(
                        ours("model", "store", "assessment"),
                        Stream.of("com.fasterxml.jackson..", "javax.xml.stream..", "org.dhatim.fastexcel..")));
    }

    /// Imported dumps are too large for the heap: they are read where they lie, through mapped memory.
    @Test
    void aGazetteerUsesToponymsLexiconAndModel() {
        onlyUses(
                "gazetteer",
                Stream.concat(
                        ours("resolution.toponyms", "lexicon", "model"),
                        Stream.of("java.util.zip", "java.lang.foreign", "java.nio", "java.nio.channels")));
    }

    /// Reports are read on all cores, stored on one thread: here, and only here, threads are made.
    @Test
    void theLedgerUsesIngestStoreLinkingAssessmentLexiconAndTheReader() {
        onlyUses(
                "ledger",
                Stream.concat(
                        ours("ingest", "store", "linking", "assessment", "lexicon", "model"),
                        Stream.of("org.hearsay", "java.util.concurrent")));
    }

    /// The pages show what the ledger and its exports hold; who speaks behind a claim is asked of the assessment, which
    /// towns lie near of the gazetteer. TopoJSON and OpenAPI are read as JSON.
    @Test
    void theWebUsesStoreExportAndItsServer() {
        onlyUses(
                "web",
                Stream.concat(
                        ours("assessment", "export", "gazetteer", "linking", "model", "resolution.toponyms", "store"),
                        Stream.of(
                                "com.fasterxml.jackson..",
                                "org.eclipse.jetty..",
                                "gg.jte..",
                                "java.net",
                                "java.util.zip",
                                "java.util.concurrent..")));
    }

    @Test
    void onlyTheWebServes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "gg.jte..")
                .check(APP);
    }

    /// The measures are found at run time; what asks for one needs only to say how far it has come.
    @Test
    void anEvaluationUsesProgressOnly() {
        onlyUses("evaluation", ours("ledger"));
    }

    @Test
    void nothingUsesTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.cli..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.hearsay.cli..").or(resideInAPackage("picocli..")))
                .check(APP);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE)
                .check(APP);
    }

    @Test
    void onlyTheCommandLinePicksTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hearsay.corenlp..", "edu.stanford..")
                .check(APP);
    }

    /// The web takes addresses apart and puts them together; its library opens the connections.
    @ParameterizedTest
    @ValueSource(strings = {"java.net..", "java.awt..", "org.slf4j.."})
    void nothingOpensConnectionsOrLogs(String world) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(world)
                .allowEmptyShould(true)
                .check(APP);
    }

    /// Everything is printed through the terminal, so that a test sees what a user would.
    @ParameterizedTest
    @CsvSource({"out", "err"})
    void onlyMainTouchesTheStreamsOfTheProcess(String stream) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.hearsay.cli.Hearsay")
                .should()
                .accessField(System.class, stream)
                .check(APP);
    }

    @Test
    void packagesDoNotUseEachOtherInCircles() {
        slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(APP);
    }

    @Test
    void everyPackageHasItsPage() {
        Set<String> packages = APP.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> pages = APP.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().allSatisfy(each -> assertThat(pages).contains(each));
    }

    private static Stream<String> ours(String... names) {
        return Stream.of(names).map(name -> "org.hearsay." + name + "..");
    }

    private static void onlyUses(String name, Stream<String> others) {
        String[] allowed = Stream.of(Stream.of(JDK), ours(name), others)
                .flatMap(each -> each)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.hearsay." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(arrays()))
                .check(APP);
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return DescribedPredicate.describe(
                "arrays of these and primitive types",
                type -> type.getBaseComponentType().isPrimitive() || type.isArray());
    }
}
