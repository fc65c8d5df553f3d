using Microsoft.Extensions.Logging;

namespace DiagnosticEngine.Hosting;

/// <summary>What is logged: never an answer, never anything about a pupil.</summary>
internal static partial class EngineLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Ready to assess with {Curriculum} {Version}: {Skills} skills, {Items} items, {Estimator} estimator")]
    public static partial void Ready(ILogger logger, string curriculum, string version, int skills, int items, string estimator);
}
