using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>Speaks to the simulator with nothing in between, so that a test can do it wrong.</summary>
internal sealed class RawApp(SlackSimulator slack) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false });

    public string? Token { get; set; } = slack.World.Installation.Token;

    public HttpResponseHeaders? LastHeaders { get; private set; }

    public int LastStatus { get; private set; }

    public void Dispose() => http.Dispose();

    public static JsonObject Message(SlackSimulator slack, string text = "a digest") => new()
    {
        ["channel"] = slack.World.Channel.Id, ["text"] = text, ["unfurl_links"] = false, ["unfurl_media"] = false,
    };

    public Task<JsonObject> PostAsync(string text = "a digest") => JsonAsync("chat.postMessage", Message(slack, text));

    public Task<JsonObject> JsonAsync(string method, JsonObject arguments) => SendAsync(slack.ApiUrl + method, JsonContent.Create(arguments));

    public Task<JsonObject> FormAsync(string method, params (string Name, string Value)[] arguments) =>
        SendAsync(slack.ApiUrl + method, new FormUrlEncodedContent(arguments.Select(argument => KeyValuePair.Create(argument.Name, argument.Value))));

    public async Task<JsonObject> SendAsync(string url, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        if (Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        (LastHeaders, LastStatus) = (answer.Headers, (int)answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(text)!.AsObject();
    }

    public async Task<Uri> BrowseAsync(string url)
    {
        using var answer = await http.GetAsync(url, TestContext.Current.CancellationToken);
        return answer.Headers.Location!;
    }

    /// <summary>A Socket Mode connection, before its hello.</summary>
    public async Task<RawSocket> ConnectAsync()
    {
        Token = slack.World.Application.AppToken;
        var opened = await FormAsync("apps.connections.open");
        Token = slack.World.Installation.Token;
        return await RawSocket.ConnectAsync(opened["url"]!.ToString());
    }

    internal sealed class RawSocket(ClientWebSocket socket) : IDisposable
    {
        public static async Task<RawSocket> ConnectAsync(string url)
        {
            var socket = new ClientWebSocket();
            await socket.ConnectAsync(new Uri(url), TestContext.Current.CancellationToken);
            return new RawSocket(socket);
        }

        public void Dispose() => socket.Dispose();

        /// <summary>Null when the connection was closed.</summary>
        public async Task<JsonObject?> ReadAsync()
        {
            var buffer = new byte[200_000];
            var count = 0;
            while (true)
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
                limit.CancelAfter(TimeSpan.FromSeconds(30));
                var read = await socket.ReceiveAsync(buffer.AsMemory(count), limit.Token);
                count += read.Count;
                if (read.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                if (read.EndOfMessage)
                {
                    return JsonNode.Parse(buffer.AsSpan(0, count))!.AsObject();
                }
            }
        }

        public Task AcknowledgeAsync(JsonObject envelope, JsonObject? payload = null) =>
            SendAsync(new JsonObject { ["envelope_id"] = envelope["envelope_id"]!.DeepClone(), ["payload"] = payload });

        public async Task SendAsync(JsonNode message) =>
            await socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
    }
}
