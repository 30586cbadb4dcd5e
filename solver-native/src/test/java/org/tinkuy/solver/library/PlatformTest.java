package org.tinkuy.solver.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX_X86",
    "Linux, aarch64, LINUX_ARM",
    "Mac OS X, x86_64, MAC_X86",
    "Mac OS X, aarch64, MAC_ARM",
    "Windows 11, amd64, WINDOWS_X86"
  })
  void isKnownByWhatJavaCallsIt(String system, String processor, Platform platform) {
    assertThat(Platform.find(system, processor)).contains(platform);
  }

  @ParameterizedTest
  @CsvSource({"Linux, riscv64", "FreeBSD, amd64", "Windows 11, aarch64", "'', ''"})
  void isAbsentWhereThereAreNoLibraries(String system, String processor) {
    assertThat(Platform.find(system, processor)).isEmpty();
  }

  @Test
  void unpacksWhatIsWantedAndNothingElse() {
    NativeLibraries libraries = NativeLibraries.find().orElseThrow();
    String highs = libraries.platform().highs();

    Path folder = libraries.unpack(highs::equals).orElseThrow();

    assertThat(folder.resolve(highs)).isNotEmptyFile();
    assertThat(libraries.unpack(highs::equals)).contains(folder);
  }

  @Test
  void unpacksNothingWhereThereIsNoPlaceForIt(@TempDir Path folder) throws IOException {
    NativeLibraries libraries = NativeLibraries.find().orElseThrow();
    Path file = Files.createFile(folder.resolve("file"));
    String highs = libraries.platform().highs();

    assertThat(libraries.unpack(highs::equals, folder.resolve("absent"))).isEmpty();
    assertThat(libraries.unpack(highs::equals, file)).isEmpty();
    assertThat(ProcessFolder.find(folder.resolve("absent"))).isEmpty();
    assertThat(ProcessFolder.find(file)).isEmpty();
  }
}
