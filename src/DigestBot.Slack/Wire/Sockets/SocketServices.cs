using DigestBot.Pacing;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>What sockets need.</summary>
internal sealed record SocketServices(FindSocketAddress Find, OpenSlackSocket Open, SocketBoard Board, Jitter Jitter, TimeProvider Time, ILoggerFactory Logs);
