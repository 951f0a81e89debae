using System.Diagnostics;

namespace DigestBot.Testing.PostgreSql;

/// <summary>The programs of an installed server. They refuse to run as root, which gives them to the user that the package made.</summary>
internal sealed class PostgreSqlPrograms
{
    private const string PackageUser = "postgres";

    private readonly string folder;

    private PostgreSqlPrograms(string folder) => this.folder = folder;

    /// <summary>The newest that is installed; null for none.</summary>
    public static PostgreSqlPrograms? Find()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(debian)
            ? Directory.GetDirectories(debian).OrderByDescending(path => int.TryParse(Path.GetFileName(path), out var version) ? version : 0).Select(path => Path.Combine(path, "bin"))
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Concat(onPath).FirstOrDefault(path => File.Exists(Path.Combine(path, "initdb"))) is { } found ? new PostgreSqlPrograms(found) : null;
    }

    /// <summary>Lets the server's user have a folder.</summary>
    public static Task GiveAsync(string path, CancellationToken cancellation) =>
        Environment.IsPrivilegedProcess ? StartAsync("chown", [PackageUser, path], cancellation) : Task.CompletedTask;

    /// <summary>Whether the server's user can work in the folder: root's own temporary folder is closed to it.</summary>
    public static async Task<bool> IsReachedAsync(string path, CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return true;
        }

        using var process = Process.Start("runuser", ["-u", PackageUser, "--", "test", "-w", path]);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0;
    }

    public Task RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, program);
        return Environment.IsPrivilegedProcess
            ? StartAsync("runuser", ["-u", PackageUser, "--", file, .. arguments], cancellation)
            : StartAsync(file, arguments, cancellation);
    }

    private static async Task StartAsync(string file, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        // a server that is started keeps what it inherits: nothing of it may be waited for
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$@\" > \"$OUT\" 2>&1 < /dev/null", "sh", file, .. arguments]) { WorkingDirectory = "/" };
        var output = Path.GetTempFileName();
        start.Environment["OUT"] = output;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        await process.WaitForExitAsync(cancellation);
        var said = await File.ReadAllTextAsync(output, cancellation);
        File.Delete(output);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} failed: {said}");
        }
    }
}
