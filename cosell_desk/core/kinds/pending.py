from cosell_desk.core.kinds.base import Kind
class _P(Kind):
    def __init__(self,*a,**k): super().__init__()
for n in "Account Amount ByColumn CloseDate Code Consent Country Currency Duns Email Guid OneOf Phone PurchaseIntent SalesStage Solution Status Substatus TeamMember YesNo".split():
    globals()[n]=type(n,(_P,),{})
def read_date(t): return None
def is_ambiguous(t): return False
def is_day_first(t): return False
def swapped(t): return t
def email_of(t): return ""
def solution_id(t): return ""
__all__=[n for n in globals() if not n.startswith("_") and n!="n"]
