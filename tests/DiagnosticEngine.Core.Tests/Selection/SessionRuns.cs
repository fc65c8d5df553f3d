using System.Globalization;
using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>Answers a session's questions rightly or wrongly, as the number of the question says.</summary>
internal static class SessionRuns
{
    public static AssessmentSession Run(AssessmentSession session, Func<int, bool> isRight, int most = int.MaxValue)
    {
        while (session.Steps.Count < most && session.TryGetNextItem(out ItemVariant? variant))
        {
            int number = session.Steps.Count;
            session.Submit(SessionTests.Answer(variant, isRight(number), "r" + number.ToString(CultureInfo.InvariantCulture)));
        }

        return session;
    }
}
