using System.Globalization;
using System.Net;
using System.Text;
using DigestBot.Testing.Simulation;

namespace DigestBot.Slack.Tests.Wire.Web;

/// <summary>
/// Answers what a test said it would, and throws at whatever was not foreseen. It is an <see cref="HttpClient"/> so that no thread but the
/// simulated one takes part.
/// </summary>
internal sealed class FakeSlack(WorldTime time) : HttpClient, IHttpClientFactory
{
    private static readonly TimeSpan Way = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<string, Func<FakeCall, HttpResponseMessage>> answers = [];

    public List<FakeCall> Calls { get; } = [];

    public IEnumerable<FakeCall> To(string method) => Calls.Where(call => call.Method == method);

    public FakeSlack On(string method, Func<FakeCall, HttpResponseMessage> answer)
    {
        answers[method] = answer;
        return this;
    }

    public HttpClient CreateClient(string name) => this;

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Way, time, cancellationToken);
        var method = request.RequestUri!.ToString();
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var call = new FakeCall(To(method).Count() + 1, time.Elapsed, method, request.Headers.Authorization?.ToString(), body);
        Calls.Add(call);
        var answer = answers.TryGetValue(method, out var foreseen) ? foreseen(call) : throw new InvalidOperationException($"Nobody foresaw {method}.");
        await Task.Delay(Way, time, cancellationToken);
        return answer;
    }

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Posted(FakeCall call) =>
        Json($$$"""{"ok":true,"channel":"C1","ts":"{{{call.Number}}}.000001","message":{"ts":"{{{call.Number}}}.000001"}}""");

    public static HttpResponseMessage TooMany(int seconds)
    {
        var answer = Json("""{"ok":false,"error":"ratelimited"}""", HttpStatusCode.TooManyRequests);
        answer.Headers.Add("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
        return answer;
    }
}
