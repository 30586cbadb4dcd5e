package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.views.wording.Wording;

/// Why a file could not be written, in words.
record Unwritten(Wording words) {
  String sentence(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    Optional<String> path =
        cause instanceof FileSystemException of
            ? Optional.ofNullable(of.getFile())
            : Optional.empty();
    return words.text(
        "app.unwritten",
        Map.of(
            "path",
            path.orElse(String.valueOf(failure.getMessage())),
            "reason",
            cause == null ? words.text("app.unwritten.unknown") : reason(cause)));
  }

  private String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException _ -> words.text("app.unwritten.denied");
      case FileAlreadyExistsException taken -> about("app.unwritten.isFile", taken);
      case DirectoryNotEmptyException full -> about("app.unwritten.notEmpty", full);
      case NotDirectoryException file -> about("app.unwritten.notFolder", file);
      case NoSuchFileException gone -> about("app.unwritten.gone", gone);
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> words.text("app.unwritten.unknown");
    };
  }

  private String about(String key, FileSystemException failure) {
    return words.text(key, "path", String.valueOf(failure.getFile()));
  }
}
