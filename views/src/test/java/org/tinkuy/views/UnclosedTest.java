package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnclosedTest {
  /// What remembers whether it was closed.
  private static final class Watched extends ByteArrayOutputStream {
    private boolean isClosed;

    @Override
    public void close() {
      isClosed = true;
    }
  }

  @Test
  void whatItsWriterLeftIsThereAndTheStreamIsOpen() throws IOException {
    Watched end = new Watched();
    BufferedOutputStream buffered = new BufferedOutputStream(end);

    try (Unclosed writer = new Unclosed(buffered)) {
      writer.write("first ".getBytes(StandardCharsets.UTF_8));
      assertThat(end.size()).isZero();
    }
    buffered.write("second".getBytes(StandardCharsets.UTF_8));
    buffered.flush();

    assertThat(end.isClosed).isFalse();
    assertThat(end.toString(StandardCharsets.UTF_8)).isEqualTo("first second");
  }
}
