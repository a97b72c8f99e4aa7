package h20timeline.cli;

import h20timeline.platform.ProgramParts;
import picocli.CommandLine.IVersionProvider;

/// The answer to `--version`: the version that the build wrote down.
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {ProgramParts.read().title()};
    }
}
