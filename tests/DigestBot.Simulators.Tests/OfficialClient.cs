using System.Diagnostics;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Control;
using DigestBot.Testing;

namespace DigestBot.Simulators.Tests;

/// <summary>Runs a script of <c>official/</c> in node against a simulator; skips where node or the pinned packages are missing.</summary>
internal static class OfficialClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static string Folder => Path.Combine(RepositoryFolder.Root, "tests", "DigestBot.Simulators.Tests", "official");

    /// <summary>Returns what the script printed; fails the test where the script fails.</summary>
    public static async Task<string> RunAsync(string script, DiscordSimulator discord, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules")), "run 'npm ci --ignore-scripts' in tests/DigestBot.Simulators.Tests/official");
        var start = new ProcessStartInfo("node", [script]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SIM"] = DiscordVerb.Describe(discord).ToJsonString();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var node = Start(start);
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await node.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TimeProvider.System);
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }

        Assert.True(node.ExitCode == 0, $"{script} ended with {node.ExitCode}\n{await output}\n{await errors}\n{string.Join('\n', discord.Journal.Violations)}");
        return await output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("node is not installed");
            throw;
        }
    }
}
