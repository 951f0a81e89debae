using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>Speaks HTTP to the simulator with nothing in between, so that a test can do it wrong.</summary>
internal sealed class RawBot(DiscordSimulator discord) : IDisposable
{
    public const string Agent = "DiscordBot (https://digestbot.example, 1.0)";

    private readonly HttpClient http = new();

    public string? Token { get; set; } = discord.Application.Token;

    public string? UserAgent { get; set; } = Agent;

    public HttpResponseHeaders? LastHeaders { get; private set; }

    public string Messages => $"/v10/channels/{discord.World.Channel.Id}/messages";

    public void Dispose() => http.Dispose();

    public Task<(int Status, JsonNode? Body)> PostAsync(string content) => SendAsync("POST", Messages, new JsonObject { ["content"] = content });

    public Task<(int Status, JsonNode? Body)> SendAsync(string method, string path, JsonNode? body = null) => SendTextAsync(method, path, body?.ToJsonString());

    public async Task<(int Status, JsonNode? Body)> SendTextAsync(string method, string path, string? body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), discord.ApiUrl + path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.TryAddWithoutValidation("Authorization", Token is null ? null : $"Bot {Token}");
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        LastHeaders = answer.Headers;
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null);
    }
}
