namespace DigestBot.Host.CommandLine;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>It was understood and could not be done, or not all of it.</summary>
    public const int Failed = 1;

    /// <summary>The command line, a setting or the input file could not be read.</summary>
    public const int Unreadable = 2;

    /// <summary>Stopped with Ctrl+C, as shells count it: 128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;
}
