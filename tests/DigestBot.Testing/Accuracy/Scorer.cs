using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DigestBot.Testing.Accuracy;

/// <summary>A bench's own scorer, a Python program.</summary>
/// <param name="arguments">The program with its arguments.</param>
/// <param name="jsonFile">The file it writes its figures to when asked; null when it prints them.</param>
public sealed class Scorer(IReadOnlyList<string> arguments, string? jsonFile = null)
{
    private const string Python = "python3";

    /// <summary>Whether there is a Python to score with.</summary>
    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Python)));

    /// <summary>Passes on what it prints for people; whether it could score.</summary>
    public bool Print()
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    /// <summary>Its figures.</summary>
    public JsonNode Read()
    {
        using var process = Process.Start(new ProcessStartInfo(Python, [.. arguments, "--json", .. jsonFile is null ? (string[])[] : [jsonFile]]) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonNode.Parse(jsonFile is null ? printed : File.ReadAllText(jsonFile))!
            : throw new InvalidOperationException($"{arguments[0]} ended with {process.ExitCode}");
    }
}
