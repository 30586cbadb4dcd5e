package org.tinkuy.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// Why a file could not be written, in words.
final class Unwritten {
  private Unwritten() {}

  static String reason(Throwable cause) {
    return switch (cause) {
      case AccessDeniedException _ -> "writing there is not allowed";
      case FileAlreadyExistsException taken -> "'%s' is a file".formatted(taken.getFile());
      case NotDirectoryException file -> "'%s' is not a folder".formatted(file.getFile());
      case NoSuchFileException gone -> "'%s' is not there".formatted(gone.getFile());
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElse("the system gives no reason");
      case IOException other -> Optional.ofNullable(other.getMessage()).orElse("no reason given");
      default -> "no reason given";
    };
  }
}
