using System.Net;
using System.Net.Sockets;

namespace DigestBot.Testing.PostgreSql;

/// <summary>A PostgreSQL server of our own on the loopback, made for a run of tests and thrown away with it.</summary>
public sealed class PostgreSqlCluster : IAsyncDisposable
{
    private const string User = "digestbot";

    private readonly DirectoryInfo folder;
    private readonly PostgreSqlPrograms programs;
    private readonly int port;

    private PostgreSqlCluster(DirectoryInfo folder, PostgreSqlPrograms programs, int port)
    {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /// <summary>What can be said where there is no server to start.</summary>
    public static string Missing => "PostgreSQL is not installed here (apt-get install postgresql), or its user may not enter the folder for temporary files: its half of the suite is skipped.";

    /// <summary>Null where PostgreSQL is not installed, or has no place to lie in.</summary>
    public static async Task<PostgreSqlCluster?> StartAsync(CancellationToken cancellation)
    {
        if (PostgreSqlPrograms.Find() is not { } programs)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("digestbot-pg-");
        await PostgreSqlPrograms.GiveAsync(folder.FullName, cancellation);
        if (!await PostgreSqlPrograms.IsReachedAsync(folder.FullName, cancellation))
        {
            folder.Delete();
            return null;
        }

        var cluster = new PostgreSqlCluster(folder, programs, FreePort());
        await programs.RunAsync("initdb", ["-D", cluster.Data, "-U", User, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"], cancellation);
        await cluster.StartServerAsync(cancellation);
        return cluster;
    }

    private string Data => Path.Combine(folder.FullName, "data");

    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={port};Username={User};Database={database};Maximum Pool Size=20";

    /// <summary>Starts it (again).</summary>
    public Task StartServerAsync(CancellationToken cancellation) => programs.RunAsync(
        "pg_ctl",
        [
            "-D", Data, "-w", "-t", "60", "-l", Path.Combine(folder.FullName, "log"),
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200", "start",
        ],
        cancellation);

    /// <summary>Stops it at once, as if its machine had gone.</summary>
    public async Task StopServerAsync(CancellationToken cancellation)
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await programs.RunAsync("pg_ctl", ["-D", Data, "-w", "-m", "immediate", "stop"], cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopServerAsync(CancellationToken.None);
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
