using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Tests;

/// <summary>The whole program on its own data folder, without samples unless asked for, at a fixed time.</summary>
internal sealed class Bot : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("digestbot-");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2031, 3, 12, 9, 0, 0, TimeSpan.Zero));

    public bool HasSamples { get; init; }

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public IEnumerable<string> Settings =>
    [
        $"--Storage:Path={PathOf("bot.db")}", $"--Samples:Enabled={HasSamples}", "--Reader:Zone=UTC", "--Reader:Culture=en", "--Feeds:Poll=false",
        // whoever develops the bot may have it on Discord and in Slack
        "--Discord:Token=", "--Discord:TokenFile=", "--Discord:Door=gateway",
        "--Slack:BotToken=", "--Slack:BotTokenFile=", "--Slack:AppToken=", "--Slack:AppTokenFile=", "--Slack:ClientId=", "--Slack:ClientSecret=",
        "--Slack:ClientSecretFile=", "--Slack:SigningSecret=", "--Slack:SigningSecretFile=", "--Slack:Door=socket", "--Slack:PublicUrl=",
    ];

    public Task<CommandResult> RunAsync(params string[] arguments) => RunPipedAsync("", arguments);

    public async Task<CommandResult> RunPipedAsync(string piped, params string[] arguments)
    {
        using var terminal = new CapturedTerminal(piped);
        var code = await terminal.RunAsync(Time, [.. Settings, .. arguments]);
        return new CommandResult(code, terminal.Output, terminal.Error);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
