using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Official;

/// <summary>Runs a script of the official clients (<c>tests/DigestBot.Simulators.Tests/official</c>) in node against a simulator.</summary>
public static class OfficialScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static string Folder { get; } = typeof(OfficialScript).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "OfficialScripts").Value!;

    public static async Task<OfficialRun> RunAsync(
        string script, JsonObject simulator, IReadOnlyDictionary<string, string>? environment = null, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return new OfficialRun.Unavailable("run 'npm ci --ignore-scripts' in tests/DigestBot.Simulators.Tests/official");
        }

        var start = new ProcessStartInfo("node", [script]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SIM"] = simulator.ToJsonString();
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        try
        {
            using var node = Process.Start(start)!;
            return await FinishAsync(node, cancellation);
        }
        catch (Win32Exception)
        {
            return new OfficialRun.Unavailable("node is not installed");
        }
    }

    private static async Task<OfficialRun> FinishAsync(Process node, CancellationToken cancellation)
    {
        var output = node.StandardOutput.ReadToEndAsync(cancellation);
        var errors = node.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await node.WaitForExitAsync(cancellation).WaitAsync(Patience, TimeProvider.System, cancellation);
        }
        catch (TimeoutException)
        {
            node.Kill(entireProcessTree: true);
            return new OfficialRun.Failed($"it was not done after {Patience.TotalSeconds} s");
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill(entireProcessTree: true);
            }
        }

        return node.ExitCode == 0 ? new OfficialRun.Done(await output) : new OfficialRun.Failed($"exit code {node.ExitCode}\n{await output}\n{await errors}");
    }
}
