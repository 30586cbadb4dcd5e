package org.tinkuy.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What both launchers of a checkout pass on, read from their texts: the one for Windows is not
/// tried on Windows.
class WindowsLauncherTest {
  private static final Pattern OPTION =
      Pattern.compile("(?m)(?<=[ =\"])(-X(?!X:AOT)[^ \"\\r\\n]+|--sun-misc[^ ]+)(?=[ \"\\r\\n])");

  @Test
  void itGivesTheOptionsOfTheJvmThatTheShellLauncherGives() throws IOException {
    assertThat(options("tinkuy.cmd"))
        .containsExactlyInAnyOrderElementsOf(options("tinkuy"))
        .contains("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");
  }

  private static List<String> options(String launcher) throws IOException {
    String text = Files.readString(Folders.ROOT.resolve(launcher), UTF_8);
    return OPTION.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
