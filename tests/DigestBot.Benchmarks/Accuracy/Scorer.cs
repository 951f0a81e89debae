using System.Diagnostics;

namespace DigestBot.Benchmarks.Accuracy;

/// <summary>Runs a command of the bench (a Python scorer, tar) and passes on what it prints.</summary>
internal static class Scorer
{
    public static bool Run(string command, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
