import type { PanelProps } from "../panel.ts";
import { DigestSection } from "./digest-section.tsx";
import { FreezeSection } from "./freeze-section.tsx";
import { FunctionNamesSection } from "./function-names-section.tsx";
import { LeftoversNotice } from "./leftovers-notice.tsx";
import { PeopleSection } from "./people-section.tsx";
import { ReminderSection } from "./reminder-section.tsx";
import { RewriteSection } from "./rewrite-section.tsx";

/** From a sheet that works here to one that anybody can open. What a host cannot do is said in its place. */
export function SharePanel(props: PanelProps) {
  const { open, texts } = props;
  return (
    <div class="panel-content">
      <div class="scroll share">
        {open && <LeftoversNotice {...props} />}
        <RewriteSection {...props} texts={texts} words={texts.share.makeShareable} plan="planMakeShareable" />
        <FreezeSection {...props} />
        {open && <PeopleSection {...props} />}
        {open && <DigestSection {...props} />}
        <ReminderSection {...props} />
        <RewriteSection {...props} texts={texts} words={texts.share.repair} plan="planRepair" />
        {open && <FunctionNamesSection {...props} />}
      </div>
    </div>
  );
}
